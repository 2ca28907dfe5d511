package org.sitegen.site.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Page;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.text.Kebab;

/** What the business asks: the queue and each request; nothing where nobody has asked. */
public final class RequestSection implements Section {

    private static final Address ADDRESS = new Address("requests/");

    @Override
    public List<Page> pages(SiteIndex index) {
        List<Request> requests = index.newsletter().all(Request.TYPE);
        if (requests.isEmpty()) {
            return List.of();
        }
        RequestCardBuilder cards = new RequestCardBuilder(index.names(), index.today());
        RequestPageBuilder maker = new RequestPageBuilder(index, cards);
        List<RequestPage> each = requests.stream().map(maker::page).toList();
        List<RequestCard> queue = each.stream().map(RequestPage::card).toList();
        List<Page> pages = new ArrayList<>(each);
        List<TriageRulePage.Rule> rules = rules(index.newsletter().settings().triage());
        boolean told = !rules.isEmpty();
        pages.addAll(
                new RequestQueue(ADDRESS, queue, told ? TriageRulePage.ADDRESS : null).pages());
        if (told) {
            pages.add(new TriageRulePage(rules));
        }
        return pages;
    }

    private static List<TriageRulePage.Rule> rules(Map<String, String> meanings) {
        List<TriageRulePage.Rule> rules = new ArrayList<>();
        for (RequestClass turn : RequestClass.values()) {
            String meaning = meanings.get(Kebab.of(turn));
            if (meaning != null) {
                rules.add(new TriageRulePage.Rule(turn, meaning));
            }
        }
        return rules;
    }
}
