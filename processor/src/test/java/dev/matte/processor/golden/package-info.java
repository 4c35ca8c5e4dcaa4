/** Cases on disk: what goes into the processor, and exactly what comes out. */
@NullMarked
package dev.matte.processor.golden;

import org.jspecify.annotations.NullMarked;
