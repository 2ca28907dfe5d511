package org.sitegen.statistics;

/** Whether unusually large steps count towards the limits. */
public enum Screening {
    /** Steps of 3.267 times the average step and more are left out (Nelson 1982). */
    SCREENED,
    /** All steps count, as in the spreadsheet of the NHS. */
    UNSCREENED
}
