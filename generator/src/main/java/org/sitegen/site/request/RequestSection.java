package org.sitegen.site.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.text.Kebab;

/** What the business asks: the queue and each request; nothing where nobody has asked. */
public final class RequestSection implements Section {

    private static final Address ADDRESS = new Address("requests/");

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        List<Request> requests = index.newsletter().all(Request.TYPE);
        if (requests.isEmpty()) {
            return List.of();
        }
        RequestCardBuilder cards =
                new RequestCardBuilder(index.names(), index.promises(), index.today());
        RequestPageBuilder maker = new RequestPageBuilder(index, cards);
        List<PlannedPage<?>> pages = new ArrayList<>();
        requests.forEach(request -> pages.add(maker.planned(request)));
        List<TriageRulePage.Rule> rules = rules(index.newsletter().settings().triage());
        if (!rules.isEmpty()) {
            pages.add(rule(rules));
        }
        Address rule = rules.isEmpty() ? null : TriageRulePage.ADDRESS;
        RequestChartBuilder charts = new RequestChartBuilder(index.charts().words(), index.today());
        pages.addAll(new RequestQueue(ADDRESS, requests, cards, charts, rule).pages());
        return pages;
    }

    private static PlannedPage<TriageRulePage> rule(List<TriageRulePage.Rule> rules) {
        return new PlannedPage<>(
                TriageRulePage.ADDRESS,
                "how-we-choose",
                TriageRulePage.class,
                List.of(),
                () -> new TriageRulePage(rules));
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
