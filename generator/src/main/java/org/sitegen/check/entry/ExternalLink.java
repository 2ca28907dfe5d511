package org.sitegen.check.entry;

import java.util.Set;
import java.util.TreeSet;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.Prose;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.settings.SiteSettings;

/** A story links to a host that site.yml does not allow. */
final class ExternalLink implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        Set<String> allowed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        allowed.addAll(input.newsletter().settings().externalLinks());
        if (allowed.isEmpty()) {
            return;
        }
        Location list = reporter.at(input.newsletter().settings(), SiteSettings.EXTERNAL_LINKS);
        for (Entry entry : input.entries()) {
            for (Prose.Outside link : input.prose(entry).outside()) {
                check(entry, link, allowed, list, reporter);
            }
        }
    }

    private static void check(
            Entry entry,
            Prose.Outside link,
            Set<String> allowed,
            Location list,
            Reporter reporter) {
        String host = host(link.address());
        if (!host.isEmpty() && !allowed.contains(host)) {
            reporter.report(
                    entry,
                    link.location(),
                    "the link leads to \"" + host + "\", which is not a host we allow",
                    Advice.of(
                                    "Link to a page of this newsletter or the intranet, or add to"
                                            + " external_links in site.yml: ")
                            .show(Remedy.item(host).at(list)));
        }
    }

    /** The host of an address without port and user; empty for a mailbox. */
    static String host(String address) {
        int start = address.indexOf("://");
        if (start < 0) {
            return "";
        }
        int end = start + 3;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String authority = address.substring(start + 3, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = host.lastIndexOf(':');
        boolean sixth = host.startsWith("[") && port < host.indexOf(']');
        return port < 0 || sixth ? host : host.substring(0, port);
    }
}
