package org.sitegen.theme;

import org.sitegen.newsletter.Figure;

/** {@code figure(f)}: a number with its unit. */
final class FigureFunction implements TemplateFunction {

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Object call(FunctionCall call) {
        if (!(call.value(0) instanceof Figure figure)) {
            throw call.wrong(0, "a figure");
        }
        return call.rendering().engine().figures().text(figure);
    }
}
