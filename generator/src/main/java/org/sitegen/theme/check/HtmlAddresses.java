package org.sitegen.theme.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the attributes of HTML and SVG do with an address: lead there, load it, or send to it. */
final class HtmlAddresses {

    private static final Set<String> ADDRESSES =
            words(
                    "action archive attributionsrc background cite classid codebase data "
                            + "dynsrc formaction href icon imagesrcset longdesc lowsrc manifest "
                            + "ping poster profile src srcset usemap xlink:href xml:base");
    private static final Set<String> LISTS =
            words("archive attributionsrc imagesrcset ping srcset");
    private static final Set<String> PICTURES = words("imagesrcset srcset");

    /** Attributes of SVG that are read as a style sheet is. */
    private static final Set<String> STYLES =
            words(
                    "clip-path cursor fill filter marker marker-end marker-mid "
                            + "marker-start mask stroke");

    private static final Set<String> HARMLESS_PRAGMAS =
            words("content-security-policy default-style x-ua-compatible");

    private HtmlAddresses() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Whether the attribute holds addresses. */
    static boolean isAddress(String name) {
        return ADDRESSES.contains(name);
    }

    /** Whether the attribute holds several of them. */
    static boolean isList(String name) {
        return LISTS.contains(name);
    }

    /** Whether each address of the attribute may have a width behind it, {@code a.png 2x}. */
    static boolean isPictures(String name) {
        return PICTURES.contains(name);
    }

    /** Each address of an attribute that holds several. */
    static List<String> all(String name, String value) {
        if (!isPictures(name)) {
            return HtmlText.words(value);
        }
        return Arrays.stream(value.split(",")).map(one -> HtmlText.words(one).get(0)).toList();
    }

    /** What stands at the end of such an attribute since the last address was done. */
    static String last(String name, String value) {
        return isPictures(name)
                ? value.substring(value.lastIndexOf(',') + 1).stripLeading()
                : value.substring(value.lastIndexOf(' ') + 1);
    }

    /** Whether the attribute may refer to something as style sheets do. */
    static boolean isStyle(String name) {
        return STYLES.contains(name);
    }

    /** Whether readers go there only when they choose to, so that it may be anywhere. */
    static boolean isLink(String tag, String name) {
        boolean isHref = name.equals("href") || name.equals("xlink:href");
        return name.equals("cite") || (isHref && (tag.equals("a") || tag.equals("area")));
    }

    /** Whether a value of {@code attributeName} lets an animation of SVG change an address. */
    static boolean isAnimated(String value) {
        return value.indexOf(HtmlPlace.Listener.SHOWN) >= 0
                || isAddress(value)
                || isStyle(value)
                || value.startsWith("on");
    }

    /** Whether it matters what references in the attribute stand for, wherever they stand. */
    static boolean isReadWhole(String name) {
        return isList(name)
                || isStyle(name)
                || name.equals("attributename")
                || name.equals("charset")
                || name.equals("http-equiv");
    }

    /** Whether {@code http-equiv} does no more than describe the page. */
    static boolean isHarmlessPragma(String value) {
        return HARMLESS_PRAGMAS.contains(value);
    }
}
