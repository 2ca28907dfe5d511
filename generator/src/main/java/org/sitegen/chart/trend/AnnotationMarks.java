package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.chart.ChartNote;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.scale.Frame;
import org.sitegen.chart.scale.MonthScale;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.TextAnchor;
import org.sitegen.newsletter.value.FigurePeriod;

/** The numbered triangles under a picture, in as many rows as keep them apart. */
record AnnotationMarks(List<Annotation> annotations, MonthScale months, PictureSize size) {

    private static final double APART = 4;

    /** The annotations that fall into the months shown, numbered as in the whole list. */
    private boolean shown(Annotation annotation) {
        return size.letters() && months.shows(FigurePeriod.month(annotation.month()));
    }

    double height() {
        int rows = 0;
        for (int row : rows()) {
            rows = Math.max(rows, row + 1);
        }
        return rows == 0 ? 0 : rows * size.lineHeight() + APART;
    }

    /** The row of each annotation, -1 for one outside the months shown. */
    private List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (int index = 0; index < annotations.size(); index++) {
            Annotation annotation = annotations.get(index);
            double half = size.widthOf(sign(index)) / 2;
            rows.add(shown(annotation) ? row(x(annotation), half, ends) : -1);
        }
        return rows;
    }

    /** The first row that is free at a place, and from then on is taken there. */
    private static int row(double x, double half, List<Double> ends) {
        int row = 0;
        while (row < ends.size() && ends.get(row) + APART > x - half) {
            row++;
        }
        if (row == ends.size()) {
            ends.add(0.0);
        }
        ends.set(row, x + half);
        return row;
    }

    /** Triangles below the frame, rules across it where the figure cannot be compared. */
    void draw(Plot plot) {
        List<Integer> rows = rows();
        for (int index = 0; index < annotations.size(); index++) {
            if (rows.get(index) >= 0) {
                draw(plot, index, rows.get(index));
            }
        }
    }

    private void draw(Plot plot, int index, int row) {
        Annotation annotation = annotations.get(index);
        Frame frame = plot.frame();
        double x = x(annotation);
        plot.open("chart-note", label(annotation, plot.words()));
        if (annotation.kind().parts()) {
            plot.svg().line("chart-break", x, frame.top(), x, frame.bottom());
        }
        double y = frame.bottom() + APART + (row + 1) * size.lineHeight() - size.font() * 0.3;
        plot.svg().text("chart-note-sign", x, y, TextAnchor.MIDDLE, sign(index)).close();
    }

    private static PointLabel label(Annotation annotation, ChartWords words) {
        String month = words.month(annotation.month());
        return new PointLabel(month, annotation.kind().word(words), annotation.text());
    }

    private double x(Annotation annotation) {
        return annotation.kind().parts()
                ? months.start(annotation.month())
                : months.centre(FigurePeriod.month(annotation.month()));
    }

    static String sign(int index) {
        return "▲" + (index + 1);
    }

    /** The same in words. */
    static List<ChartNote> list(List<Annotation> annotations, ChartWords words) {
        List<ChartNote> notes = new ArrayList<>();
        for (Annotation annotation : annotations) {
            notes.add(
                    new ChartNote(
                            notes.size() + 1,
                            words.month(annotation.month()),
                            annotation.kind().word(words),
                            annotation.text()));
        }
        return notes;
    }
}
