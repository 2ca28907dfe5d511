package org.sitegen.theme.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.text.Kebab;

/** Figures with their units as a language writes them: the same on page, feed and in data. */
public final class FigureFormatter {

    private static final char HARD_SPACE = '\u00A0';

    private final Words words;

    FigureFormatter(Words words) {
        this.words = words;
    }

    /** {@code 68.9%}, {@code 42 minutes}, {@code €12,000}, {@code 17 calls}, {@code 3.4}. */
    public String text(Figure figure) {
        String number = words.numbers().text(figure.value(), figure.decimals());
        String label = figure.label() == null ? "" : figure.label();
        return switch (figure.unit()) {
            case PERCENT -> words.text("number.percent", number);
            case CURRENCY -> money(number, label);
            case MINUTES, HOURS, DAYS -> time(figure, number, label);
            case COUNT, SCORE, RATIO -> labelled(number, label);
        };
    }

    private String money(String number, String currency) {
        String key = "currency." + currency;
        return words.has(key) ? words.text(key, number) : labelled(number, currency);
    }

    private String time(Figure figure, String number, String label) {
        if (!label.isEmpty()) {
            return labelled(number, label);
        }
        String key = "duration." + Kebab.of(figure.unit());
        BigDecimal shown = figure.value().setScale(figure.decimals(), RoundingMode.HALF_UP);
        return words.text(words.form(key, shown), number);
    }

    private static String labelled(String number, String label) {
        return label.isEmpty() ? number : number + HARD_SPACE + label;
    }
}
