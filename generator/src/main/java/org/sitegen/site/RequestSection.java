package org.sitegen.site;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.value.Address;

/** What the business asks: the queue and each request; nothing where nobody has asked. */
final class RequestSection implements Section {

    private static final Address ADDRESS = new Address("requests/");

    @Override
    public List<Page> pages(Material material) {
        List<Request> requests = material.newsletter().all(Request.TYPE);
        if (requests.isEmpty()) {
            return List.of();
        }
        RequestCardBuilder cards = new RequestCardBuilder(material.names(), material.today());
        RequestPageBuilder maker = new RequestPageBuilder(material, cards);
        List<RequestPage> each = requests.stream().map(maker::page).toList();
        List<RequestCard> queue = each.stream().map(RequestPage::card).toList();
        List<Page> pages = new ArrayList<>(each);
        pages.addAll(new RequestQueue(ADDRESS, queue).pages());
        return pages;
    }
}
