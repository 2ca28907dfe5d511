package org.sitegen.content;

/** A tab where YAML wants spaces. */
final class TabInIndent implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        if (!broken.problem().contains("(TAB)")) {
            return false;
        }
        reading.error(
                "yaml-tab",
                broken.at(),
                "a tab stands here, where only spaces may stand",
                "Replace each tab by two spaces: \""
                        + broken.line().text().replace("\t", "  ")
                        + "\".");
        return true;
    }
}
