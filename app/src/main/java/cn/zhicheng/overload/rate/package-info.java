/** How often one account, or one address before sign-on, may ask (docs/adr/0037). */
@NullMarked
package cn.zhicheng.overload.rate;

import org.jspecify.annotations.NullMarked;
