/** What may be done with a certificate; pure. */
@NullMarked
package cn.zhicheng.certificate.access;

import org.jspecify.annotations.NullMarked;
