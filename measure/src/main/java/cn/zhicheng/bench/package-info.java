/**
 * Behind {@code ./bench}: what the product costs, against hand-written baselines in the same run.
 */
@NullMarked
package cn.zhicheng.bench;

import org.jspecify.annotations.NullMarked;
