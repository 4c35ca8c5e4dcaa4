/**
 * How a migration stands: values, and their text, JSON and HTML.
 *
 * <p>A server that migrates writes them, the command line reads and shows them; neither knows the
 * other.
 */
@NullMarked
package dev.matte.legacy.report;

import org.jspecify.annotations.NullMarked;
