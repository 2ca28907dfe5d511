package org.sitegen.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitegen.chart.trend.DataPoint;
import org.sitegen.newsletter.value.FigurePeriod;

/** The incidents of real-input/, as a newsletter would show them. */
record RealIncidents(List<Incident> incidents) {

    record Incident(String started, double minutes) {

        YearMonth month() {
            return YearMonth.parse(started.substring(0, 7));
        }
    }

    static RealIncidents read() {
        String file = "/real-input/incidents-2020-2022.csv";
        try (InputStream in =
                Objects.requireNonNull(RealIncidents.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new RealIncidents(
                    text.lines()
                            .skip(1)
                            .map(line -> line.split(",", -1))
                            .map(cells -> new Incident(cells[0], Double.parseDouble(cells[1])))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A month without a report is a gap, not a zero. */
    List<DataPoint> monthly(boolean count) {
        SortedMap<YearMonth, Double> sums = new TreeMap<>();
        for (Incident incident : incidents) {
            sums.merge(incident.month(), count ? 1 : incident.minutes(), Double::sum);
        }
        List<DataPoint> points = new ArrayList<>();
        YearMonth last = sums.lastKey();
        for (YearMonth month = sums.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            FigurePeriod period = FigurePeriod.month(month);
            Double sum = sums.get(month);
            points.add(
                    sum == null
                            ? DataPoint.gap(period, "no report that could be read")
                            : DataPoint.of(period, sum));
        }
        return points;
    }
}
