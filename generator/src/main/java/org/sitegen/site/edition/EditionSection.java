package org.sitegen.site.edition;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Page;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.ReferenceCounted;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/**
 * The editions with their print sheets and plain texts, their archive, and the latest at an address
 * of its own.
 */
public final class EditionSection implements Section {

    private static final Address ADDRESS = new Address("editions/");
    private static final String PLAIN_TEXT = "edition" + Page.PLAIN_TEXT;
    private static final Address LATEST = ADDRESS.child("latest/");

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        EditionPageBuilder maker = new EditionPageBuilder(index);
        List<PlannedPage<?>> pages = new ArrayList<>();
        index.archive().all().forEach(edition -> addPages(pages, edition, maker, index));
        pages.add(
                new PlannedPage<>(
                        ADDRESS,
                        "editions",
                        EditionIndexPage.class,
                        PageInputs.of(index.newsletter().entries()).all(),
                        () -> new EditionIndexPageBuilder(index, ADDRESS).page()));
        return pages;
    }

    /** The month in full is made once for all its pages: that is what takes long. */
    private static void addPages(
            List<PlannedPage<?>> pages,
            Edition edition,
            EditionPageBuilder maker,
            SiteIndex index) {
        boolean latest = edition.equals(index.archive().latest());
        List<Reference> inputs = maker.inputs(edition).all();
        Address onePage = EditionPageBuilder.onePage(edition);
        ReferenceCounted<EditionPage> page =
                new ReferenceCounted<>(latest ? 4 : 3, () -> maker.page(edition));
        pages.add(PlannedPage.of(edition, EditionPage.class, inputs, page));
        pages.add(elsewhere(onePage, "one-page", inputs, page));
        pages.add(elsewhere(EditionPageBuilder.plainText(edition), PLAIN_TEXT, inputs, page));
        if (latest) {
            pages.add(elsewhere(LATEST, "edition", inputs, page));
        }
    }

    private static PlannedPage<EditionPage> elsewhere(
            Address address,
            String template,
            List<Reference> inputs,
            ReferenceCounted<EditionPage> page) {
        return new PlannedPage<>(
                address,
                template,
                EditionPage.class,
                inputs,
                () -> page.get().at(address, template));
    }
}
