package org.sitegen.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The nodes of YAML as maps, lists and texts. */
final class Plain {

    private Plain() {}

    static Object of(Node node) {
        if (node instanceof MappingNode map) {
            return map(map);
        }
        return node instanceof SequenceNode list ? list(list) : ((ScalarNode) node).getValue();
    }

    private static Map<String, Object> map(MappingNode node) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple pair : node.getValue()) {
            map.put(((ScalarNode) pair.getKeyNode()).getValue(), of(pair.getValueNode()));
        }
        return map;
    }

    private static List<Object> list(SequenceNode node) {
        List<Object> list = new ArrayList<>();
        node.getValue().forEach(item -> list.add(of(item)));
        return list;
    }
}
