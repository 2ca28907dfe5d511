package org.sitegen.theme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every function that templates may call. */
final class TemplateFunctions {

    static final List<TemplateFunction> ALL =
            List.of(
                    new AbsoluteFunction(),
                    new AssetFunction(),
                    new ChartFunction(),
                    new DateFunction(),
                    new DatetimeFunction(),
                    new DurationFunction(),
                    new FigureFunction(),
                    new HasFunction(),
                    new HtmlFunction(),
                    new IsoFunction(),
                    new LinkFunction(),
                    new MonthFunction(),
                    new NumberFunction(),
                    new PercentFunction(),
                    new PeriodFunction(),
                    new PluralFunction(),
                    new RangeFunction(),
                    new TextFunction(),
                    new WebFunction());

    /** Their names. */
    static final Set<String> NAMES =
            ALL.stream().map(TemplateFunction::name).collect(Collectors.toUnmodifiableSet());

    /** Those that make an address, and so may stand in href and src. */
    static final Set<String> MAKING_ADDRESSES = Set.of("absolute", "asset", "link", "web");

    private TemplateFunctions() {}
}
