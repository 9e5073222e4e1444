/** People on deadline day, as Gatling plays them. */
@NullMarked
package cn.zhicheng.bench.load;

import org.jspecify.annotations.NullMarked;
