### What a scenario, or a change of it, does without saying so: warnings on stderr.

warning = peringatan: { $what }

## Changes that do something else than their key says
nothing-changed = { $keys }: tidak ada yang berubah, skenario sudah memuat nilai itu
arm-not-run = --set { $key } tidak berpengaruh: varian `{ $arm }` tidak dijalankan
all-set-it = --set { $key } tidak berpengaruh: setiap varian menetapkannya sendiri ({ $own }); --set '{ $instead }' mengubahnya di sana
all-without = --set { $key } tidak berpengaruh: { $without } tidak memakai intervensi itu
set-or-without = --set { $key } tidak berpengaruh: { $own } menetapkannya sendiri, { $without } tidak memakai intervensi itu; --set '{ $instead }' mengubahnya di sana
not-reached = --set { $key } tidak sampai ke { $own }: di sana varian menetapkannya sendiri; --set '{ $instead }' mengubahnya di sana
control-alone = { not-reached }; hanya pembanding `{ $control }` yang berubah, dan yang lain dibandingkan dengannya
keeps-spread = { $name } tetap menyebar (simpangan baku { $sd }); angka saja, --set { $instead }, tidak menyebar

## Dates
end-stays = `{ $id }` mulai pada { $now }, semula { $before }, dan tetap berakhir pada { $last }: { $months } bulan, semula { $planned }; --set { $instead } menggeser akhirnya juga
in-arm = dalam varian `{ $arm }` { $what }
needed-later = `{ $need }` mulai pada { $at }, sesudah `{ $user }` ({ $first }): { $why }
fund-needs-decree = ia hanya membiayai pekerjaan dalam SK
fund-needs-stages = rencananya dibuat ketika pelaksanaan mulai
fund-needs-facilitator = fasilitator membantu menyusun berkasnya
handover-needs-training = kadernya berasal dari pelatihan
meeting-needs-loans = kelompoknyalah yang bertemu

## Programmes
nobody-hears = dalam varian `{ $arm }` tidak ada yang mendengar tentang program, jadi tidak ada yang mendaftar untuk `{ $course }`: tambahkan socialisation, facilitator, atau entry, atau sebut `households`
nobody-leads = dalam { $arms } termin terakhir `{ $fund }` datang paling cepat pada { $last }, sedangkan { $who } hanya bertugas sampai { $until }: dana yang datang kemudian tidak terpakai karena tidak ada yang memimpin pekerjaan
