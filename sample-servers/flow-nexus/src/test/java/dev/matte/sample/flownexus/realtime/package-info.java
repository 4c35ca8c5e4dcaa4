/** Changes that have to be told, to those whom they concern. */
@NullMarked
package dev.matte.sample.flownexus.realtime;

import org.jspecify.annotations.NullMarked;
