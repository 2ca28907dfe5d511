package org.sitegen.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Composes YAML to nodes in which every single value is the text that was typed.
 *
 * <p>Not SnakeYAML's own composer, because that one would unfold aliases, choose types by regular
 * expressions, and keep the last of two equal keys.
 */
public final class YamlComposer {

    private static final int DEEPEST = 20;

    private final YamlSource source;
    private final Parser events;
    private final YamlTraps traps;
    private Location reached;

    private YamlComposer(YamlSource source) {
        this.source = source;
        this.events = new ParserImpl(new StreamReader(source.text()), new LoaderOptions());
        this.traps = new YamlTraps(source.findings());
        this.reached = file().at(source.firstLine(), 1);
    }

    /** The node of a YAML text, or null after a finding. */
    public static @Nullable YamlNode compose(YamlSource source) {
        YamlNode whole = attempt(source);
        return whole == null && !source.isList() ? RestOfYaml.of(source) : whole;
    }

    /** The node of a text that may be broken; null after what broke it was found last. */
    static @Nullable YamlNode attempt(YamlSource source) {
        YamlComposer composer = new YamlComposer(source);
        try {
            return composer.document();
        } catch (MarkedYAMLException broken) {
            SyntaxDiagnosis.explain(BrokenYaml.of(source, broken));
        } catch (YAMLException | IllegalArgumentException lost) {
            // The second by "\\UFFFFFFFF", which the parser takes for a number.
            composer.reportWhereItStopped();
        }
        return null;
    }

    /** The parser itself gave up, at a character that is none or in a way it never should. */
    private void reportWhereItStopped() {
        source.findings()
                .error(
                        "yaml-syntax",
                        reached,
                        "something behind this place cannot be read",
                        "Look for characters that are no text, and for quotation marks and brackets"
                                + " that come in pairs.");
    }

    private YamlNode document() {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return new YamlMap(Map.of(), file().at(source.firstLine(), 1));
        }
        events.getEvent();
        YamlNode root = node(0);
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            traps.secondDocument(at(events.peekEvent()));
        }
        return root;
    }

    private YamlNode node(int depth) {
        Event event = events.getEvent();
        reached = at(event);
        if (depth > DEEPEST) {
            throw new ParserException(null, null, BrokenYaml.TOO_DEEP, event.getStartMark());
        }
        return switch (event.getEventId()) {
            case Scalar -> text((ScalarEvent) event);
            case SequenceStart -> list((NodeEvent) event, depth);
            case MappingStart -> map((NodeEvent) event, depth);
            default -> traps.alias(((NodeEvent) event).getAnchor(), at(event));
        };
    }

    private YamlText text(ScalarEvent event) {
        Location at = at(event);
        if (event.getTag() != null) {
            traps.tag(event.getTag(), at);
        }
        if (event.getAnchor() != null) {
            traps.anchor(event.getAnchor(), at);
        }
        if (event.isPlain()) {
            traps.comment(event, at);
            traps.strayQuote(event.getValue(), at);
        }
        String spaced = value(event, at);
        return new YamlText(spaced.strip(), spaced, event.isPlain(), at);
    }

    private String value(ScalarEvent event, Location at) {
        int lastLine = source.firstLine() + event.getEndMark().getLine();
        return event.isDQuoted()
                ? EscapedCharacters.refuse(event.getValue(), at, lastLine, source.findings())
                : event.getValue();
    }

    private YamlList list(NodeEvent event, int depth) {
        refuseAnchor(event);
        List<YamlNode> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        events.getEvent();
        return new YamlList(items, at(event));
    }

    private YamlMap map(NodeEvent event, int depth) {
        refuseAnchor(event);
        Map<String, YamlMap.Pair> pairs = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            pair(pairs, node(depth + 1), node(depth + 1));
        }
        events.getEvent();
        Location start = pairs.isEmpty() ? at(event) : pairs.values().iterator().next().key().at();
        return YamlMap.of(pairs, start);
    }

    private void pair(Map<String, YamlMap.Pair> pairs, YamlNode key, YamlNode value) {
        if (!(key instanceof YamlText name)) {
            traps.key(key);
            return;
        }
        YamlMap.Pair first = pairs.putIfAbsent(name.text(), new YamlMap.Pair(name, value));
        if (first != null && !CommaInBraces.isBare(name, value, source.findings())) {
            traps.duplicate(name, first.key());
        }
    }

    private void refuseAnchor(NodeEvent event) {
        if (event.getAnchor() != null) {
            traps.anchor(event.getAnchor(), at(event));
        }
    }

    private SourceFile file() {
        return source.findings().file();
    }

    private Location at(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        boolean oneLine = end.getLine() == start.getLine();
        int width = oneLine ? Math.max(1, end.getColumn() - start.getColumn()) : 1;
        return new Location(
                file(), source.firstLine() + start.getLine(), 1 + start.getColumn(), width);
    }
}
