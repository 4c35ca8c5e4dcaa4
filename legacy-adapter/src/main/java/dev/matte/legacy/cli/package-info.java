/**
 * The command {@code matte}: {@code stub}, {@code diff}, {@code inspect}, {@code report}, {@code
 * key}, {@code audit}.
 *
 * <p>Options in, exit codes and text out; the work is done in the other packages.
 */
@NullMarked
package dev.matte.legacy.cli;

import org.jspecify.annotations.NullMarked;
