package org.sitegen.theme;

/** {@code has('key')}: whether there is such a text. */
final class HasFunction implements TemplateFunction {

    @Override
    public String name() {
        return "has";
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
        return call.rendering().engine().words().has(call.text(0));
    }
}
