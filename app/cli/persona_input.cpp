// SPDX-License-Identifier: GPL-3.0-or-later
#include "persona_input.h"

#include "io/file_bytes.h"
#include "output.h"
#include "recommend/persona_json.h"

#include <algorithm>

namespace marquee::cli {

Result<PersonaInput> readPersona(const std::string& path, const Catalogue& catalogue)
{
    const auto bytes = readFileBytes(path);
    if (!bytes)
        return bytes.error();
    auto persona = personaFromJson({bytes->data(), bytes->size()});
    if (!persona) {
        Error error = persona.error();
        error.file = path;
        return error;
    }
    const PersonaTaste found = tasteOf(*persona, catalogue);
    for (const std::string& unknown : found.unknown)
        note("the catalogue has no “" + unknown + "”, which the persona names");
    const bool likes =
        !found.taste.liked.empty() || std::any_of(found.taste.labels.begin(), found.taste.labels.end(),
                                                  [](const Taste::Label& label) { return label.weight > 0; });
    if (!likes)
        return Error{ErrorCode::BadField, "nothing that the persona likes is in the catalogue", path, 0};
    return PersonaInput{std::move(*persona), found.taste};
}

} // namespace marquee::cli
