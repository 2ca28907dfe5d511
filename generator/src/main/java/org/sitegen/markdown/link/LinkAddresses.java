package org.sitegen.markdown.link;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.QuotedText;
import org.sitegen.text.UnfitCharacters;

/**
 * Decides what an address in prose may lead to. Nothing is shown but what is recognised here: a
 * heading of the same prose, a thing in the newsletter, a file beside the entry, the web, a
 * mailbox.
 */
public final class LinkAddresses {

    static final String NOT_ALLOWED = "address-not-allowed";

    private static final String QUOTES = "\"'\u201C\u201D\u201E\u2018\u2019\u00AB";

    private LinkAddresses() {}

    /** Where an address leads; null, with a finding, when it may not be followed. */
    public static @Nullable CheckedLink checked(
            String address, Location location, ProseBuilder builder) {
        if (isQuoted(address, location, builder)) {
            return null;
        }
        if (isUnclean(address)) {
            return refused(address, location, builder);
        }
        if (address.startsWith("#")) {
            return HeadingLinks.checked(address, location, builder);
        }
        if (address.startsWith("/") || address.startsWith("\\")) {
            return fromRoot(address, location, builder);
        }
        String scheme = scheme(address);
        return scheme.isEmpty()
                ? FileLinks.checked(address, location, builder)
                : withScheme(scheme, address, location, builder);
    }

    /** Whether somebody put quotation marks around an address; reports it then. */
    static boolean isQuoted(String address, Location location, ProseBuilder builder) {
        if (address.isEmpty() || QUOTES.indexOf(address.charAt(0)) < 0) {
            return false;
        }
        builder.error(
                NOT_ALLOWED,
                location,
                "the address \"" + QuotedText.of(address) + "\" stands in quotation marks",
                Advice.of("Take them away; in HTML, write straight ones.")
                        .with(Remedy.value(withoutQuotes(address))));
        return true;
    }

    private static String withoutQuotes(String address) {
        int end = address.length();
        boolean closed = end > 1 && (QUOTES + "\u00BB").indexOf(address.charAt(end - 1)) >= 0;
        return address.substring(1, closed ? end - 1 : end);
    }

    private static @Nullable CheckedLink withScheme(
            String scheme, String address, Location location, ProseBuilder builder) {
        if (WebAddresses.isWeb(scheme)) {
            return WebAddresses.checked(scheme, address, location, builder);
        }
        return builder.lookup().kinds().contains(scheme)
                ? ReferenceLinks.checked(scheme, address, location, builder)
                : refused(address, location, builder);
    }

    /** The scheme in small letters; empty when the address has none. */
    static String scheme(String address) {
        for (int at = 0; at < address.length(); at++) {
            char character = address.charAt(at);
            if (character == ':') {
                return address.substring(0, at).toLowerCase(Locale.ROOT);
            }
            if (character == '/' || character == '?' || character == '#') {
                return "";
            }
        }
        return "";
    }

    /** Browsers skip control characters, so that {@code java\nscript:} would be a script. */
    static boolean isUnclean(String address) {
        return address.codePoints().anyMatch(LinkAddresses::isHidden);
    }

    private static boolean isHidden(int point) {
        boolean plain = point >= ' ' && point <= '~';
        return !plain
                && (point < ' '
                        || Character.getType(point) == Character.FORMAT
                        || UnfitCharacters.isUnfit(point));
    }

    /** Reports an address of a kind that prose may not use. */
    static @Nullable CheckedLink refused(String address, Location location, ProseBuilder builder) {
        builder.error(
                NOT_ALLOWED,
                location,
                "the address \"" + QuotedText.of(address) + "\" may not be used in prose",
                "Write an address that begins with https:// or mailto:, the name of a file beside"
                        + " this one, or a reference: failure: and its id.");
        return null;
    }

    private static @Nullable CheckedLink fromRoot(
            String address, Location location, ProseBuilder builder) {
        if (address.length() > 1 && "/\\".indexOf(address.charAt(1)) >= 0) {
            return refused(address, location, builder);
        }
        builder.error(
                "address-in-site",
                location,
                "the address \"" + QuotedText.of(address) + "\" breaks when the site moves",
                reference(address, builder));
        return null;
    }

    /** Addresses of pages end as the ids do that they are made of, in small letters. */
    private static Advice reference(String address, ProseBuilder builder) {
        String page = address.endsWith("/") ? address : address + '/';
        String id = page.substring(page.lastIndexOf('/', page.length() - 2) + 1, page.length() - 1);
        return builder.lookup().kinds().stream()
                .flatMap(
                        kind ->
                                Stream.of(
                                        kind + ':' + id, kind + ':' + id.toUpperCase(Locale.ROOT)))
                .filter(reference -> leadsTo(reference, page, builder))
                .findFirst()
                .map(
                        reference ->
                                Advice.of("Write ").show(Remedy.value(reference)).say(" instead."))
                .orElse(
                        Advice.of(
                                "Write a reference instead: failure: and its id, service: and its id."));
    }

    private static boolean leadsTo(String reference, String page, ProseBuilder builder) {
        String kind = reference.substring(0, reference.indexOf(':'));
        LinkTarget target = builder.lookup().target(kind, reference.substring(kind.length() + 1));
        return target != null && page.endsWith('/' + target.path().replace("index.html", ""));
    }
}
