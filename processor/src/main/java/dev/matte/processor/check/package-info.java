/**
 * The rules: one class for each mistake that can be known when the author compiles.
 *
 * <p>A {@code ServerModel} enters, findings leave through {@code Diagnostics}. Rules stand on the
 * model alone; they meet no compiler, no schema and no generated source. {@code Rules} lists them.
 */
@NullMarked
package dev.matte.processor.check;

import org.jspecify.annotations.NullMarked;
