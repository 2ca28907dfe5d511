package org.sitegen.content;

/** Lists within lists within lists. */
final class TooDeep implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, Reading reading) {
        if (!broken.problem().equals(BrokenYaml.TOO_DEEP)) {
            return false;
        }
        reading.error(
                "yaml-depth",
                broken.at(),
                "lists and groups are nested too deep here",
                "Compare with the guide: no entry needs more than five levels.");
        return true;
    }
}
