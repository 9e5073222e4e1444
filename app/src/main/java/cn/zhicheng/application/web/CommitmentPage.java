package cn.zhicheng.application.web;

import cn.zhicheng.web.Detail;
import java.util.List;

/**
 * The commitment of an application.
 *
 * @param path of the application
 * @param facts when, which version, from where
 * @param text paragraphs that were confirmed
 */
public record CommitmentPage(String path, List<Detail> facts, List<String> text) {}
