/**
 * Who may act for an organisation: clerks, delegates for some days, and what an account that may
 * act as several acts as now.
 */
@NullMarked
package cn.zhicheng.identity.acting;

import org.jspecify.annotations.NullMarked;
