/**
 * What outlives the process: one SQLite file. Text comes in as bound parameters only; no statement
 * is ever put together from it.
 */
@NullMarked
package dev.matte.sample.flownexus.store;

import org.jspecify.annotations.NullMarked;
