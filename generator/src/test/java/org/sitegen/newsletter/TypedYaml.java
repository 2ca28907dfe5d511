package org.sitegen.newsletter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML with the types that editors' programs see in it: those of the core schema of YAML 1.2. */
final class TypedYaml {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TypedYaml() {}

    static JsonNode read(String yaml) {
        return json(new Yaml().compose(new StringReader(yaml)));
    }

    private static JsonNode json(Node node) {
        if (node instanceof MappingNode map) {
            ObjectNode object = JSON.objectNode();
            map.getValue()
                    .forEach(
                            pair ->
                                    object.set(
                                            ((ScalarNode) pair.getKeyNode()).getValue(),
                                            json(pair.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode list) {
            ArrayNode array = JSON.arrayNode();
            list.getValue().forEach(item -> array.add(json(item)));
            return array;
        }
        return node instanceof ScalarNode scalar ? single(scalar) : JSON.nullNode();
    }

    private static JsonNode single(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        }
        if (text.matches("true|false")) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (text.matches("-?[0-9]+")) {
            return JSON.numberNode(new BigInteger(text));
        }
        return text.matches("-?[0-9]+\\.[0-9]+")
                ? JSON.numberNode(new BigDecimal(text))
                : JSON.textNode(text);
    }
}
