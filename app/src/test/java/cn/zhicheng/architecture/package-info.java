/** Tests of the house itself: modules, rules, sizes, routes, pictures of the states. */
@NullMarked
package cn.zhicheng.architecture;

import org.jspecify.annotations.NullMarked;
