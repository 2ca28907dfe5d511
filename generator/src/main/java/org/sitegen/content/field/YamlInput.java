package org.sitegen.content.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Input;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.MapType;
import org.sitegen.yaml.YamlList;
import org.sitegen.yaml.YamlMap;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlText;

/**
 * A value of a YAML file.
 *
 * @param node what was written
 * @param expected what the field can hold, if it is known
 * @param context the file
 */
public record YamlInput(YamlNode node, @Nullable ValueType<?> expected, FileContext context)
        implements Input {

    @Override
    public String text() {
        if (!(node instanceof YamlText text)) {
            WrongForm.textExpected(node, expected, context.findings());
            return "";
        }
        if (text.isEmpty() || ValueMistakes.spoil(text, expected, context.findings())) {
            return "";
        }
        return text.text();
    }

    @Override
    public List<Input> items() {
        if (node instanceof YamlList list) {
            return list.items().stream().map(this::input).toList();
        }
        if (!node.isEmpty() && !isInvisible()) {
            WrongForm.listExpected(node, example(), context.findings());
        }
        return List.of();
    }

    @Override
    public List<KeyValue> pairs() {
        if (node instanceof YamlMap map) {
            return map.pairs().values().stream()
                    .map(pair -> new KeyValue(input(pair.key()), input(pair.value())))
                    .toList();
        }
        if (node instanceof YamlList list && !list.isEmpty()) {
            WrongForm.namesExpected(list, example().written(), context.findings());
        } else if (!node.isEmpty()) {
            WrongForm.fieldsExpected(node, named(), context.findings());
        }
        return List.of();
    }

    private ShownExample example() {
        return ShownExample.of(expected, node, context.own());
    }

    private ShownExample named() {
        List<String> names = expected instanceof MapType<?> map ? map.keys() : List.of();
        return example().in(each -> WrongForm.named(node, names, each));
    }

    private Input input(YamlNode part) {
        return new YamlInput(part, null, context);
    }

    @Override
    public Fields fields(Schema<?> schema) {
        return YamlFields.of(node, schema, context);
    }

    @Override
    public boolean isText() {
        return node instanceof YamlText;
    }

    @Override
    public void refersTo(String kind, String id) {
        if (!isInvisible()) {
            context.refersTo(new Reference(kind, id), node.at());
        }
    }

    /** Whether a character that nobody sees spoils an id, after a finding. */
    private boolean isInvisible() {
        return node instanceof YamlText text
                && InvisibleMistakes.explain(text.text(), text.at(), context.findings());
    }

    @Override
    public @Nullable String kindOf(String id) {
        return EntryTypes.kindOf(id);
    }

    @Override
    public void wrong(String check, String message, Advice advice) {
        if (node instanceof YamlText text
                && ValueMistakes.explain(text, expected, context.findings())) {
            return;
        }
        context.findings().error(check, node.at(), message, advice);
    }
}
