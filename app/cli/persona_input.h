// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "recommend/persona.h"

#include <string>

namespace marquee::cli {

/// A persona file and what it means in a catalogue.
struct PersonaInput
{
    Persona persona;
    Taste taste;
};

/// Reads a persona file; notes what of it the catalogue does not have. Errors: FileUnreadable, JsonUnusable with the
/// file, BadField where nothing that is liked is left.
Result<PersonaInput> readPersona(const std::string& path, const Catalogue& catalogue);

} // namespace marquee::cli
