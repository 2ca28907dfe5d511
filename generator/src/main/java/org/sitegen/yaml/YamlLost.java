package org.sitegen.yaml;

import org.sitegen.finding.Location;

/**
 * What cannot be read and was told already.
 *
 * @param at where it stands
 */
public record YamlLost(Location at) implements YamlNode {

    @Override
    public String words() {
        return "what cannot be read";
    }

    @Override
    public boolean isEmpty() {
        return true;
    }
}
