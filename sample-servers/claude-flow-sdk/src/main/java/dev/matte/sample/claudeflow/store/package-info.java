/**
 * The store: one SQLite file that several processes share and that a legacy server may have left.
 * The sample {@code claude-flow} keeps its things in it as well.
 *
 * <p>Text comes in as bound parameters only; no statement is ever put together from it. What leaves
 * are values; no connection or statement does.
 */
@NullMarked
package dev.matte.sample.claudeflow.store;

import org.jspecify.annotations.NullMarked;
