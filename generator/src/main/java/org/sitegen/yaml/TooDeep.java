package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** Lists within lists within lists. */
final class TooDeep implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        if (!broken.problem().equals(BrokenYaml.TOO_DEEP)) {
            return false;
        }
        findings.error(
                "yaml-depth",
                broken.at(),
                "lists and groups are nested too deep here",
                "Compare with the guide: no file needs more than five levels.");
        return true;
    }
}
