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
import io.pebbletemplates.pebble.node.expression.LiteralNullExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Spelling;
import org.sitegen.theme.function.TemplateFilters;
import org.sitegen.theme.pebble.AllowedPebble;
import org.sitegen.theme.pebble.Attributes;
import org.sitegen.theme.template.TemplateValues;

/** Looks at one expression of a template, and says what its value will be as far as is known. */
final class ExpressionCheck {

    private static final SortedSet<String> FILTERS = filters();

    private final CheckReporter reporter;
    private final CallCheck calls;

    ExpressionCheck(CheckReporter reporter, CallCheck calls) {
        this.reporter = reporter;
        this.calls = calls;
    }

    private static SortedSet<String> filters() {
        SortedSet<String> filters = new TreeSet<>(TemplateFilters.ALL.keySet());
        filters.add("default");
        return filters;
    }

    StaticType type(@Nullable Expression<?> expression, CheckContext context) {
        if (expression instanceof ContextVariableExpression variable) {
            return variable(variable, context);
        }
        if (expression instanceof GetAttributeExpression part) {
            return part(part, context);
        }
        if (expression instanceof FunctionOrMacroInvocationExpression call) {
            calls.called(call, arguments(call.getArguments(), context), context);
        } else if (expression instanceof BinaryExpression<?> binary) {
            return binary(binary, context);
        } else if (expression instanceof TernaryExpression choice) {
            type(choice.getExpression1(), context);
            return common(choice.getExpression2(), choice.getExpression3(), context);
        } else {
            others(expression, context);
        }
        return expression instanceof LiteralStringExpression ? StaticType.TEXT : StaticType.ANY;
    }

    private void others(@Nullable Expression<?> expression, CheckContext context) {
        if (expression instanceof UnaryExpression unary) {
            type(unary.getChildExpression(), context);
        } else if (expression instanceof ArrayExpression list) {
            list.getValues().forEach(value -> type(value, context));
        } else if (expression instanceof MapExpression map) {
            map(map, context);
        } else if (expression instanceof ParentFunctionExpression parent) {
            calls.parent(parent, context);
        } else if (expression instanceof BlockFunctionExpression block) {
            reporter.wrong(
                    "template-unknown",
                    context.at("block", block.getLineNumber()),
                    "block() is not allowed",
                    "Put what is shown twice into a macro, or show the value twice.");
        }
    }

    private StaticType variable(ContextVariableExpression variable, CheckContext context) {
        StaticType known = context.names().get(variable.getName());
        if (known == null) {
            reporter.unknown(
                    "value",
                    context.at(variable.getName(), variable.getLineNumber()),
                    context.names().keySet());
        }
        return known == null ? StaticType.ANY : known;
    }

    private StaticType part(GetAttributeExpression part, CheckContext context) {
        Expression<?> name = part.getAttributeNameExpression();
        int given = arguments(part.getArgumentsNode(), context).size();
        StaticType owner = type(part.getNode(), context);
        if (!(name instanceof LiteralStringExpression literal)) {
            type(name, context);
            return owner.items();
        }
        CheckReporter.Name written = context.at(literal.getValue(), part.getLineNumber());
        ParsedTemplate imported =
                part.getNode() instanceof ContextVariableExpression variable
                        ? context.aliases().get(variable.getName())
                        : null;
        if (imported != null) {
            calls.macro(imported, written, given);
            return StaticType.ANY;
        }
        return part.getArgumentsNode() == null ? part(owner, written) : method(written);
    }

    private StaticType method(CheckReporter.Name name) {
        reporter.wrong(
                "template-method",
                name,
                "\"" + name.text() + "()\" calls a method",
                "Templates only read data; write it without brackets if it is data.");
        return StaticType.ANY;
    }

    private StaticType part(StaticType owner, CheckReporter.Name name) {
        StaticType known = owner.part(name.text());
        if (known == null) {
            reporter.wrong(
                    Attributes.CHECK,
                    name,
                    "\"" + name.text() + "\" is not a part of " + owner.called(),
                    Spelling.meant(name.text(), owner.parts())
                            + TemplateValues.choice("Parts", owner.parts()));
            return StaticType.ANY;
        }
        return known;
    }

    private StaticType binary(BinaryExpression<?> binary, CheckContext context) {
        StaticType left = type(binary.getLeftExpression(), context);
        Expression<?> right = binary.getRightExpression();
        if (right instanceof FilterInvocationExpression filter) {
            return filter(left, filter, context);
        }
        if (right instanceof TestInvocationExpression test) {
            known(
                    AllowedPebble.TESTS,
                    "test",
                    context.at(test.getTestName(), binary.getLineNumber()));
            arguments(test.getArgs(), context);
        } else {
            type(right, context);
        }
        return StaticType.ANY;
    }

    private StaticType filter(
            StaticType left, FilterInvocationExpression filter, CheckContext context) {
        List<StaticType> given = arguments(filter.getArgs(), context);
        String name = filter.getFilterName();
        known(FILTERS, "filter", context.at(name, filter.getLineNumber()));
        return switch (name) {
            case "first", "last" -> left.items();
            case "slice", "reverse" -> left;
            case "default" -> given.size() == 1 ? left.or(given.get(0)) : StaticType.ANY;
            default -> StaticType.ANY;
        };
    }

    private void known(Set<String> all, String what, CheckReporter.Name name) {
        if (!all.contains(name.text())) {
            reporter.unknown(what, name, new TreeSet<>(all));
        }
    }

    private void map(MapExpression map, CheckContext context) {
        map.getEntries()
                .forEach(
                        (key, value) -> {
                            if (!(key instanceof LiteralStringExpression)) {
                                reporter.wrong(
                                        "template-unknown",
                                        context.at("", map.getLineNumber()),
                                        "the keys of a map must be texts in quotes",
                                        "Write {'name': value}.");
                            }
                            type(value, context);
                        });
    }

    private StaticType common(Expression<?> one, Expression<?> other, CheckContext context) {
        StaticType first = type(one, context);
        StaticType second = type(other, context);
        if (one instanceof LiteralNullExpression) {
            return second;
        }
        return other instanceof LiteralNullExpression ? first : first.or(second);
    }

    /** What is given by position; what is given by name is looked at, too. */
    private List<StaticType> arguments(@Nullable ArgumentsNode arguments, CheckContext context) {
        List<StaticType> types = new ArrayList<>();
        if (arguments != null && arguments.getPositionalArgs() != null) {
            for (PositionalArgumentNode argument : arguments.getPositionalArgs()) {
                types.add(type(argument.getValueExpression(), context));
            }
        }
        if (arguments != null && arguments.getNamedArgs() != null) {
            for (NamedArgumentNode argument : arguments.getNamedArgs()) {
                type(argument.getValueExpression(), context);
            }
        }
        return types;
    }
}
