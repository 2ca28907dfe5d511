package org.sitegen.theme;

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

/** Looks at one expression of a template, and says what its value will be as far as is known. */
final class ExpressionCheck {

    private static final Set<String> FILTERS =
            Set.of(
                    "default", "first", "last", "length", "join", "slice", "reverse", "upper",
                    "lower", "escape");

    private final Told told;
    private final CallCheck calls;

    ExpressionCheck(Told told, CallCheck calls) {
        this.told = told;
        this.calls = calls;
    }

    Kind kind(@Nullable Expression<?> expression, Walk walk) {
        if (expression instanceof ContextVariableExpression variable) {
            return variable(variable, walk);
        }
        if (expression instanceof GetAttributeExpression part) {
            return part(part, walk);
        }
        if (expression instanceof FunctionOrMacroInvocationExpression call) {
            return calls.called(call, arguments(call.getArguments(), walk), walk);
        }
        if (expression instanceof LiteralStringExpression) {
            return Kind.TEXT;
        }
        if (expression instanceof BinaryExpression<?> binary) {
            return binary(binary, walk);
        }
        return other(expression, walk);
    }

    private Kind other(@Nullable Expression<?> expression, Walk walk) {
        if (expression instanceof TernaryExpression choice) {
            kind(choice.getExpression1(), walk);
            return common(choice.getExpression2(), choice.getExpression3(), walk);
        }
        if (expression instanceof UnaryExpression unary) {
            kind(unary.getChildExpression(), walk);
        } else if (expression instanceof ArrayExpression list) {
            list.getValues().forEach(value -> kind(value, walk));
        } else if (expression instanceof MapExpression map) {
            map(map, walk);
        } else if (expression instanceof BlockFunctionExpression block) {
            told.wrong(
                    walk,
                    block.getLineNumber(),
                    "block",
                    "template-unknown",
                    "block() is not allowed",
                    "Put what is shown twice into a macro, or show the value twice.");
        } else if (expression instanceof ParentFunctionExpression parent) {
            calls.parent(parent, walk);
        }
        return Kind.ANY;
    }

    private Kind variable(ContextVariableExpression variable, Walk walk) {
        Kind known = walk.scopes().find(variable.getName());
        if (known == null) {
            told.unknown(
                    walk,
                    variable.getLineNumber(),
                    "value",
                    variable.getName(),
                    walk.scopes().names());
        }
        return known == null ? Kind.ANY : known;
    }

    private Kind part(GetAttributeExpression part, Walk walk) {
        Expression<?> name = part.getAttributeNameExpression();
        if (part.getNode() instanceof ContextVariableExpression variable
                && walk.aliases().containsKey(variable.getName())
                && name instanceof LiteralStringExpression macro) {
            List<Kind> given = arguments(part.getArgumentsNode(), walk);
            return calls.macro(
                    variable.getName(), macro.getValue(), given, part.getLineNumber(), walk);
        }
        Kind owner = kind(part.getNode(), walk);
        if (part.getArgumentsNode() != null && name instanceof LiteralStringExpression method) {
            told.wrong(
                    walk,
                    part.getLineNumber(),
                    method.getValue(),
                    "template-method",
                    "\"" + method.getValue() + "()\" calls a method",
                    "Templates only read data; write it without brackets if it is data.");
            return Kind.ANY;
        }
        if (!(name instanceof LiteralStringExpression literal)) {
            kind(name, walk);
            return owner.items();
        }
        return named(owner, literal.getValue(), part.getLineNumber(), walk);
    }

    private Kind named(Kind owner, String name, int line, Walk walk) {
        Kind known = owner.part(name);
        if (known == null) {
            told.wrong(
                    walk,
                    line,
                    name,
                    "template-attribute",
                    "\"" + name + "\" is not a part of " + owner.called(),
                    Spelling.meant(name, owner.parts()) + Values.choice("Parts", owner.parts()));
            return Kind.ANY;
        }
        return known;
    }

    private Kind binary(BinaryExpression<?> binary, Walk walk) {
        Expression<?> right = binary.getRightExpression();
        if (right instanceof FilterInvocationExpression filter) {
            return filter(binary, filter, walk);
        }
        kind(binary.getLeftExpression(), walk);
        if (right instanceof TestInvocationExpression test) {
            if (!Allowed.TESTS.contains(test.getTestName())) {
                told.unknown(
                        walk,
                        binary.getLineNumber(),
                        "test",
                        test.getTestName(),
                        sorted(Allowed.TESTS));
            }
            arguments(test.getArgs(), walk);
        } else {
            kind(right, walk);
        }
        return Kind.ANY;
    }

    private Kind filter(BinaryExpression<?> binary, FilterInvocationExpression filter, Walk walk) {
        Kind left = kind(binary.getLeftExpression(), walk);
        List<Kind> given = arguments(filter.getArgs(), walk);
        String name = filter.getFilterName();
        if (!FILTERS.contains(name)) {
            TreeSet<String> known = new TreeSet<>(FILTERS);
            known.remove("escape");
            told.unknown(walk, filter.getLineNumber(), "filter", name, known);
        }
        return switch (name) {
            case "first", "last" -> left.items();
            case "slice", "reverse" -> left;
            case "default" -> given.size() == 1 && given.get(0).equals(left) ? left : Kind.ANY;
            default -> Kind.ANY;
        };
    }

    private void map(MapExpression map, Walk walk) {
        map.getEntries()
                .forEach(
                        (key, value) -> {
                            if (!(key instanceof LiteralStringExpression)) {
                                told.wrong(
                                        walk,
                                        map.getLineNumber(),
                                        "",
                                        "template-unknown",
                                        "the keys of a map must be texts in quotes",
                                        "Write {'name': value}.");
                            }
                            kind(value, walk);
                        });
    }

    private Kind common(Expression<?> one, Expression<?> other, Walk walk) {
        Kind first = kind(one, walk);
        Kind second = kind(other, walk);
        if (one instanceof LiteralNullExpression) {
            return second;
        }
        return other instanceof LiteralNullExpression || first.equals(second) ? first : Kind.ANY;
    }

    List<Kind> arguments(@Nullable ArgumentsNode arguments, Walk walk) {
        List<Kind> kinds = new ArrayList<>();
        if (arguments != null && arguments.getPositionalArgs() != null) {
            for (PositionalArgumentNode argument : arguments.getPositionalArgs()) {
                kinds.add(kind(argument.getValueExpression(), walk));
            }
        }
        if (arguments != null && arguments.getNamedArgs() != null) {
            for (NamedArgumentNode argument : arguments.getNamedArgs()) {
                kind(argument.getValueExpression(), walk);
            }
        }
        return kinds;
    }

    private static SortedSet<String> sorted(Set<String> names) {
        return new TreeSet<>(names);
    }
}
