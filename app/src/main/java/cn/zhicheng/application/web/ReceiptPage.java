package cn.zhicheng.application.web;

import cn.zhicheng.web.Detail;
import java.util.List;

/**
 * 「提交回执」.
 *
 * @param path of the application
 * @param title what was done, as a sentence
 * @param facts number, time, hash and what was applied for
 * @param route the bodies it passes, in their order
 * @param next what to expect
 * @param check path of 「核对回执」, filled in
 */
public record ReceiptPage(
    String path,
    String title,
    List<Detail> facts,
    List<Detail> route,
    List<String> next,
    String check) {}
