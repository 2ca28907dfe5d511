package org.sitegen.yaml;

import java.util.List;
import org.sitegen.finding.Location;

/**
 * A list.
 *
 * @param items its items in the order of the file
 * @param at where it begins
 */
public record YamlList(List<YamlNode> items, Location at) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String words() {
        return "a list";
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }
}
