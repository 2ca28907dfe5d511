package org.sitegen.theme;

import org.sitegen.text.Spelling;

/** {@code asset('style.css')}: the way to a file of {@code assets/}. */
final class AssetFunction implements TemplateFunction {

    @Override
    public String name() {
        return "asset";
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
        String name = call.text(0);
        Engine engine = call.rendering().engine();
        Asset asset = engine.assets().get(name);
        if (asset == null) {
            throw call.mistake(
                    "there is no asset \"" + name + "\"",
                    Spelling.meant(name, engine.assets().keySet())
                            + "Name a file below assets/, like 'style.css'.");
        }
        return call.rendering().way().to(asset.address());
    }
}
