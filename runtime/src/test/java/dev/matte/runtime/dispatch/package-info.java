/** Tests of single parts of the dispatcher. */
@NullMarked
package dev.matte.runtime.dispatch;

import org.jspecify.annotations.NullMarked;
