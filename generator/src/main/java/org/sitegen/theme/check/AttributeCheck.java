package org.sitegen.theme.check;

import java.util.regex.Pattern;
import org.sitegen.theme.asset.CssReferences;
import org.sitegen.theme.function.TemplateFunctions;
import org.sitegen.theme.template.Quotes;

/** Holds that an attribute of an element in a template leads and loads only where it may. */
final class AttributeCheck {

    private static final Pattern LINK = Pattern.compile("https?:|mailto:|tel:");
    private static final Pattern ELSEWHERE = Pattern.compile("https?:");
    private static final String ADDRESS = "template-address";

    private final String tag;
    private final String name;
    private final AttributeReport report;

    AttributeCheck(String tag, String name, AttributeReport report) {
        this.tag = tag;
        this.name = name;
        this.report = report;
    }

    /** Looks at a value that is shown by an expression, behind what the attribute holds so far. */
    void shown(String expression, String before) {
        if (HtmlAddresses.isStyle(name)) {
            report.wrong(
                    "template-unsafe",
                    "a value cannot be made safe in " + name,
                    "Use a class and a style sheet.");
        } else if (HtmlAddresses.isList(name)) {
            address(expression, HtmlAddresses.last(name, before));
        } else if (HtmlAddresses.isAddress(name) && !before.contains("#")) {
            address(expression, before);
        }
    }

    private void address(String expression, String before) {
        boolean width = HtmlAddresses.isPictures(name) && before.endsWith(" ");
        boolean isLink = HtmlAddresses.isLink(tag, name);
        if (!width && !(before.isEmpty() && makesAddress(expression, isLink))) {
            String also = isLink ? "web(…) " : "";
            report.wrong(
                    ADDRESS,
                    "\"" + expression + "\" may not stand in " + name,
                    "Begin the attribute with link(…), asset(…), " + also + "or absolute(…).");
        }
    }

    /** Whether the whole expression is one call of a function that makes addresses. */
    private static boolean makesAddress(String expression, boolean isLink) {
        int bracket = expression.indexOf('(');
        String function = bracket < 0 ? "" : expression.substring(0, bracket).strip();
        return TemplateFunctions.MAKING_ADDRESSES.contains(function)
                && (isLink || !function.equals("web"))
                && Quotes.closing(expression, bracket) == expression.length() - 1;
    }

    /** Looks at the whole value, in which what is shown is {@link HtmlPlace.Listener#SHOWN}. */
    void value(String written) {
        String value = HtmlText.undone(written);
        if (HtmlAddresses.isReadWhole(name) && HtmlText.hasNamed(written)) {
            report.wrong(
                    "template-unsafe",
                    "what \"&\" stands for in " + name + " is not known",
                    "Write the character itself.");
        }
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
            report.wrong(
                    "template-inline",
                    "the attribute \"" + name + "\" is forbidden by the site's security policy",
                    "Use a class and a style sheet, or a script in assets/.");
        }
        if (HtmlAddresses.isList(name)) {
            HtmlAddresses.all(name, value).forEach(this::written);
        } else if (HtmlAddresses.isAddress(name)) {
            written(value);
        } else if (HtmlAddresses.isStyle(name)) {
            style(value);
        } else {
            leading(HtmlText.lower(HtmlText.stripped(value)));
        }
    }

    private void written(String value) {
        if (value.isEmpty()
                || value.charAt(0) == HtmlPlace.Listener.SHOWN
                || value.charAt(0) == '#') {
            return;
        }
        boolean isLink = HtmlAddresses.isLink(tag, name);
        if (!isLink && ELSEWHERE.matcher(value).lookingAt()) {
            report.wrong(
                    "template-elsewhere",
                    "\""
                            + value
                            + "\" in "
                            + name
                            + " loads from elsewhere, or sends something there",
                    "Put a file into assets/ and name it with asset('…'); to send something, use"
                            + " link('…').");
        } else if (!isLink || !LINK.matcher(value).lookingAt()) {
            report.wrong(
                    ADDRESS,
                    "\"" + value + "\" in " + name + " leads somewhere else on every page",
                    "Use link('…') for pages of the site and asset('…') for files of the theme.");
        }
    }

    private void style(String value) {
        for (CssReferences.CssAddress reference : CssReferences.in(value)) {
            if (reference.computed() || !reference.text().startsWith("#")) {
                report.wrong(
                        "template-elsewhere",
                        "\"" + reference.text() + "\" in " + name + " would be loaded",
                        "Name something of the same picture, as in url(#name).");
            }
        }
    }

    /** Attributes that lead elsewhere without holding an address themselves. */
    private void leading(String value) {
        if (name.equals("http-equiv") && !HtmlAddresses.isHarmlessPragma(value)) {
            report.wrong(
                    ADDRESS,
                    "<meta http-equiv=\"" + value + "\"> may lead readers elsewhere",
                    "Remove it; link to the other page instead, and name characters with <meta"
                            + " charset=\"utf-8\">.");
        } else if (name.equals("charset") && !value.equals("utf-8")) {
            report.wrong(
                    ADDRESS,
                    "browsers read other addresses in \"" + value + "\" than stand there",
                    "Write charset=\"utf-8\".");
        } else if (name.equals("attributename") && HtmlAddresses.isAnimated(value)) {
            report.wrong(
                    ADDRESS,
                    "\"" + value + "\" in attributeName changes an address",
                    "Animate something else.");
        }
    }

    /** Hears what is wrong. */
    interface AttributeReport {
        void wrong(String check, String message, String advice);
    }
}
