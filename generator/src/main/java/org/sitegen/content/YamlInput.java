package org.sitegen.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.Reference;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Input;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;

/**
 * A value of a YAML file.
 *
 * @param node what was written
 * @param expected what the field can hold, if it is known
 * @param reading the file
 */
record YamlInput(YamlNode node, @Nullable ValueType<?> expected, Reading reading) implements Input {

    @Override
    public String text() {
        if (!(node instanceof YamlText text)) {
            WrongForm.textExpected(node, reading);
            return "";
        }
        if (text.isEmpty() || ValueMistakes.spoil(text, expected, reading)) {
            return "";
        }
        return text.text();
    }

    @Override
    public List<Input> items() {
        if (!(node instanceof YamlList list)) {
            if (!node.isEmpty()) {
                WrongForm.listExpected(node, reading);
            }
            return List.of();
        }
        List<Input> items = new ArrayList<>(list.items().size());
        for (YamlNode item : list.items()) {
            items.add(new YamlInput(item, null, reading));
        }
        return items;
    }

    @Override
    public List<Pair> pairs() {
        if (!(node instanceof YamlMap map)) {
            if (node instanceof YamlList list && !list.isEmpty()) {
                WrongForm.namesExpected(list, expected, reading);
            } else if (!node.isEmpty()) {
                WrongForm.fieldsExpected(node, reading);
            }
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>(map.pairs().size());
        for (YamlMap.Pair pair : map.pairs().values()) {
            pairs.add(
                    new Pair(
                            new YamlInput(pair.key(), null, reading),
                            new YamlInput(pair.value(), null, reading)));
        }
        return pairs;
    }

    @Override
    public Fields fields(Schema<?> shape) {
        return YamlFields.of(node, shape, reading);
    }

    @Override
    public boolean isText() {
        return node instanceof YamlText;
    }

    @Override
    public Location location() {
        return node.at();
    }

    @Override
    public void refersTo(String kind, String id) {
        reading.mention(new Reference(kind, id), node.at());
    }

    @Override
    public void wrong(String check, String message, String advice) {
        if (node instanceof YamlText text && ValueMistakes.explain(text, expected, reading)) {
            return;
        }
        reading.error(check, node.at(), message, advice);
    }
}
