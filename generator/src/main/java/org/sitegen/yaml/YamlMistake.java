package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** A mistake that people make in YAML, and how it is told to them. */
interface YamlMistake {

    /** Adds a finding and returns true if this is what broke the file. */
    boolean explains(BrokenYaml broken, FileFindings findings);
}
