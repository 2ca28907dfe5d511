package org.sitegen.yaml;

import org.sitegen.finding.file.FileFindings;

/**
 * A text of YAML, which is a whole file or a part of one.
 *
 * @param findings what is found in the file
 * @param text the YAML
 * @param firstLine the line of the file where the YAML begins
 * @param isList whether it is meant to be a list, and not fields
 */
public record YamlSource(FileFindings findings, String text, int firstLine, boolean isList) {

    /** A whole file of fields. */
    public static YamlSource fields(FileFindings findings) {
        return new YamlSource(findings, findings.file().text(), 1, false);
    }

    /** A whole file that is a list. */
    public static YamlSource list(FileFindings findings) {
        return new YamlSource(findings, findings.file().text(), 1, true);
    }
}
