package org.sitegen.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.win.Win;
import org.sitegen.newsletter.win.WinKind;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedSite;

/** What lists show of a win. */
class WinCardBuilderTest {

    private static WinCard card(String pieces) {
        PlannedSite site = PlannedSite.of(pieces.startsWith("--") ? pieces : WIN + pieces);
        return new WinCardBuilder(site.index().names(), site.index().figures())
                .card(site.entry(Win.TYPE, "W-2026-031"));
    }

    private static final String WIN = "-- content/wins/W-2026-031-invoices.md --\n";

    private static Figure after(WinCard card) {
        return Objects.requireNonNull(card.after());
    }

    @Test
    void itShowsWhatWasMeasuredBeforeAndAfter() {
        WinCard card = card("");

        assertThat(card.measured()).isEqualTo("Time to find an invoice");
        assertThat(Objects.requireNonNull(card.before()).value()).isEqualByComparingTo("12");
        assertThat(after(card).value()).isEqualByComparingTo("1");
    }

    @Test
    void figuresHaveAsManyDecimalsAsWereTyped() {
        WinCard card =
                card(
                        """
                        measure:
                          name: Days to pay
                          unit: days
                          unit_label: working days
                          direction: lower-is-better
                          before: {value: 19, period: 2026-03}
                          after: {value: 4.50, period: 2026-09}
                          basis: measured
                        """);

        assertThat(Objects.requireNonNull(card.before()).decimals()).isZero();
        assertThat(after(card).decimals()).isEqualTo(2);
        assertThat(after(card).label()).isEqualTo("working days");
    }

    @Test
    void moneyWithoutACurrencyIsThatOfTheSite() {
        String money =
                """
                measure:
                  name: Costs
                  unit: currency
                  direction: lower-is-better
                  before: {value: 900, period: 2026-03}
                  after: {value: 400, period: 2026-09}
                  basis: measured
                -- content/site.yml --
                currency: EUR
                """;

        assertThat(after(card(money)).label()).isEqualTo("EUR");
    }

    @Test
    void whatWasNotMeasuredHasNoFigures() {
        WinCard card = card("measure:\nnot_measured_because: Nobody counted\n");

        assertThat(card.measured()).isNull();
        assertThat(card.before()).isNull();
        assertThat(card.after()).isNull();
    }

    @Test
    void kindAndCaveatMayBeLeftOut() {
        WinCard without = card("kind:\n");
        WinCard with = card("caveat: Old invoices are not in it\n");

        assertThat(without.kind()).isNull();
        assertThat(without.caveat()).isNull();
        assertThat(with.kind()).isEqualTo(WinKind.INTEGRATED);
        assertThat(with.caveat()).isEqualTo("Old invoices are not in it");
    }

    @Test
    void whereItConcernsAllUnitsNoneIsNamed() {
        WinCard one = card("");
        WinCard all = card("units: all\n");
        WinCard none = card("units: []\n");

        assertThat(one.units()).extracting(Link::text).containsExactly("Finance");
        assertThat(one.allUnits()).isFalse();
        assertThat(all.units()).isEmpty();
        assertThat(all.allUnits()).isTrue();
        assertThat(none.units()).isEmpty();
        assertThat(none.allUnits()).isFalse();
    }
}
