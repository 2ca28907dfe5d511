package org.sitegen.chart;

/** A chart before it is drawn: a value that knows how to become a picture, a text and a table. */
public interface Drawing {

    /** The same words give the same bytes. */
    Chart draw(ChartWords words);
}
