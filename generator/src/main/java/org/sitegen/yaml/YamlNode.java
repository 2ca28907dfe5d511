package org.sitegen.yaml;

import org.sitegen.finding.Location;

/** A piece of a YAML file, with the place where it stands. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap, YamlLost {

    /** Where it begins. */
    Location at();

    /** What it is, in an editor's words. */
    String words();

    /** Whether nothing was written here. */
    boolean isEmpty();
}
