package org.sitegen.theme.check;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Spelling;
import org.sitegen.theme.function.TemplateFilters;
import org.sitegen.theme.pebble.AllowedPebble;
import org.sitegen.theme.pebble.Attributes;
import org.sitegen.theme.template.TemplateValues;

/** Looks at one expression of a template, and says what its value will be as far as is known. */
final class ExpressionCheck {

    private static final Set<String> FILTERS = new TreeSet<>(TemplateFilters.ALL.keySet());

    static {
        FILTERS.add("default");
    }

    private final CheckReporter reporter;
    private final CallCheck calls;

    ExpressionCheck(CheckReporter reporter, CallCheck calls) {
        this.reporter = reporter;
        this.calls = calls;
    }

    StaticType type(Expression<?> expression, CheckContext context) {
        if (expression instanceof ContextVariableExpression variable) {
            return variable(variable, context);
        }
        if (expression instanceof GetAttributeExpression part) {
            return part(part, context);
        }
        if (expression instanceof BinaryExpression<?> binary
                && binary.getRightExpression() instanceof FilterInvocationExpression filter) {
            type(filter, context);
            return filtered(type(binary.getLeftExpression(), context), filter.getFilterName());
        }
        within(expression).forEach(one -> type(one, context));
        called(expression, context);
        return expression instanceof LiteralStringExpression ? StaticType.TEXT : StaticType.ANY;
    }

    private static Stream<? extends Expression<?>> within(Expression<?> expression) {
        if (expression instanceof UnaryExpression unary) {
            return Stream.of(unary.getChildExpression());
        }
        if (expression instanceof BinaryExpression<?> binary) {
            return Stream.of(binary.getLeftExpression(), binary.getRightExpression());
        }
        if (expression instanceof TernaryExpression choice) {
            return Stream.of(
                    choice.getExpression1(), choice.getExpression2(), choice.getExpression3());
        }
        if (expression instanceof ArrayExpression list) {
            return list.getValues().stream();
        }
        return expression instanceof MapExpression map
                ? map.getEntries().values().stream()
                : given(expression).stream();
    }

    /** What is given to a function, macro, filter or test. */
    private static List<? extends Expression<?>> given(Expression<?> expression) {
        if (expression instanceof FunctionOrMacroInvocationExpression call) {
            return given(call.getArguments());
        }
        if (expression instanceof FilterInvocationExpression filter) {
            return given(filter.getArgs());
        }
        return expression instanceof TestInvocationExpression test
                ? given(test.getArgs())
                : List.of();
    }

    private static List<? extends Expression<?>> given(@Nullable ArgumentsNode arguments) {
        if (arguments == null) {
            return List.of();
        }
        return Stream.concat(
                        Stream.ofNullable(arguments.getPositionalArgs())
                                .flatMap(List::stream)
                                .map(PositionalArgumentNode::getValueExpression),
                        Stream.ofNullable(arguments.getNamedArgs())
                                .flatMap(List::stream)
                                .map(NamedArgumentNode::getValueExpression))
                .toList();
    }

    private void called(Expression<?> expression, CheckContext context) {
        int line = expression.getLineNumber();
        if (expression instanceof FunctionOrMacroInvocationExpression call) {
            calls.called(call, context);
        } else if (expression instanceof FilterInvocationExpression filter) {
            requireKnown(FILTERS, "filter", context.at(filter.getFilterName(), line));
        } else if (expression instanceof TestInvocationExpression test) {
            requireKnown(AllowedPebble.TESTS, "test", context.at(test.getTestName(), line));
        } else if (expression instanceof ParentFunctionExpression parent) {
            calls.parent(parent, context);
        } else if (expression instanceof BlockFunctionExpression) {
            reporter.wrong(
                    "template-unknown",
                    context.at("block", line),
                    "block() is not allowed",
                    "Put what is shown twice into a macro, or show the value twice.");
        } else if (expression instanceof MapExpression map
                && !map.getEntries().keySet().stream()
                        .allMatch(LiteralStringExpression.class::isInstance)) {
            reporter.wrong(
                    "template-unknown",
                    context.at("", line),
                    "the keys of a map must be texts in quotes",
                    "Write {'name': value}.");
        }
    }

    private void requireKnown(Collection<String> all, String what, CheckReporter.CheckedName name) {
        if (!all.contains(name.text())) {
            reporter.unknown(what, name, all);
        }
    }

    private static StaticType filtered(StaticType value, String filter) {
        return switch (filter) {
            case "first", "last" -> value.items();
            case "slice", "reverse" -> value;
            default -> StaticType.ANY;
        };
    }

    private StaticType variable(ContextVariableExpression variable, CheckContext context) {
        CheckReporter.CheckedName name = context.at(variable.getName(), variable.getLineNumber());
        requireKnown(context.names().keySet(), "value", name);
        return context.names().getOrDefault(name.text(), StaticType.ANY);
    }

    private StaticType part(GetAttributeExpression part, CheckContext context) {
        List<? extends Expression<?>> given = given(part.getArgumentsNode());
        given.forEach(one -> type(one, context));
        StaticType owner = type(part.getNode(), context);
        if (!(part.getAttributeNameExpression() instanceof LiteralStringExpression literal)) {
            type(part.getAttributeNameExpression(), context);
            return owner.items();
        }
        CheckReporter.CheckedName name = context.at(literal.getValue(), part.getLineNumber());
        ParsedTemplate imported =
                part.getNode() instanceof ContextVariableExpression variable
                        ? context.aliases().get(variable.getName())
                        : null;
        if (imported != null) {
            calls.macro(imported, name, given.size());
        } else if (part.getArgumentsNode() != null) {
            reporter.wrong(
                    "template-method",
                    name,
                    "\"" + name.text() + "()\" calls a method",
                    "Templates only read data; write it without brackets if it is data.");
        } else {
            return part(owner, name);
        }
        return StaticType.ANY;
    }

    private StaticType part(StaticType owner, CheckReporter.CheckedName name) {
        StaticType known = owner.part(name.text());
        if (known == null) {
            reporter.wrong(
                    Attributes.CHECK,
                    name,
                    "\"" + name.text() + "\" is not a part of " + owner.called(),
                    Spelling.meant(name.text(), owner.parts())
                            + TemplateValues.choice("Parts", owner.parts()));
        }
        return known == null ? StaticType.ANY : known;
    }
}
