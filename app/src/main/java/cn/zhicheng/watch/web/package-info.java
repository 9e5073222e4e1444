/** The one address where figures are read. */
@NullMarked
package cn.zhicheng.watch.web;

import org.jspecify.annotations.NullMarked;
